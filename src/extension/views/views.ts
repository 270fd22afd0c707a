import { type Disposable, env, type TextEditor, window } from 'vscode';
import { plural, t } from '../../features/messages';
import { noSpeaker, type OpenArticle, speakersOf } from '../article';
import type { ArticleStore } from '../articleStore';
import { revealText } from '../reveal';
import type { Settings } from '../settings';
import { meetingNodeAt, speakerNodeAt } from './follow';
import { meetingTree } from './meetingTree';
import { type Contents, OutlineView } from './outlineView';
import { speakerTree } from './speakerTree';
import type { Target, TreeNode } from './treeNode';
import type { ViewState } from './viewState';

/** The two views of the sidebar, kept up to date with the store and with the cursor. */
export class Views implements Disposable {
  readonly meetings: OutlineView;
  readonly speakers: OutlineView;
  private readonly subscriptions: Disposable[];
  private following: NodeJS.Timeout | undefined;
  /** Where the last click in a tree led; the tree itself does not follow there. */
  private clicked: Target | undefined;

  constructor(
    private readonly store: ArticleStore,
    private readonly state: ViewState,
    private readonly settings: Settings,
  ) {
    this.meetings = new OutlineView('readout.meetings', () => this.meetingContents());
    this.speakers = new OutlineView('readout.speakers', () => this.speakerContents());
    this.subscriptions = [
      this.meetings,
      this.speakers,
      store.onDidChangeArticles(() => {
        this.refresh();
        // An article that was just opened is in the trees only now.
        this.followSoon(window.activeTextEditor);
      }),
      state.onDidChange(() => this.refresh()),
      window.onDidChangeActiveTextEditor((editor) => {
        this.refresh();
        this.followSoon(editor);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.followSoon(textEditor)),
      this.meetings.view.onDidChangeVisibility(() => this.followSoon(window.activeTextEditor)),
      this.speakers.view.onDidChangeVisibility(() => this.followSoon(window.activeTextEditor)),
    ];
  }

  dispose(): void {
    clearTimeout(this.following);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** A click on a node: shows its text and leaves the focus in the tree. */
  async open(node: TreeNode): Promise<void> {
    const { target } = this.current(node);
    if (!target) return;
    this.clicked = target;
    await revealText(target, true);
  }

  /** The node as it was last read, for one that a menu or an item of a tree hands in. */
  current(node: TreeNode): TreeNode {
    return this.meetings.current(node) ?? this.speakers.current(node) ?? node;
  }

  private refresh(): void {
    this.meetings.refresh();
    this.speakers.refresh();
  }

  private meetingContents(): Contents {
    const articles = this.store.articles();
    const { grouping, meetingFilter: filter, meetingOrder: order } = this.state.current;
    const count = this.activeArticle()?.annotations.meetings.length ?? 0;
    const roots = meetingTree(articles, { grouping, filter, order, language: env.language });
    return {
      roots,
      count,
      badge: plural('{0} meeting in this article', '{0} meetings in this article', count),
      ...this.messageOf(filter, roots),
    };
  }

  private speakerContents(): Contents {
    const articles = this.store.articles();
    const { grouping, speakerFilter: filter, speakerOrder: order } = this.state.current;
    const coloursOf = (uri: string) => this.store.colours(uri);
    const active = this.activeArticle();
    const count = active ? speakersOf(active).filter(({ key }) => key !== noSpeaker).length : 0;
    const roots = speakerTree(articles, { grouping, filter, order, language: env.language, coloursOf });
    return {
      roots,
      count,
      badge: plural('{0} speaker in this article', '{0} speakers in this article', count),
      ...this.messageOf(filter, roots),
    };
  }

  private activeArticle(): OpenArticle | undefined {
    const uri = window.activeTextEditor?.document.uri;
    return uri && this.store.article(uri);
  }

  /** After the cursor has rested for a moment. */
  private followSoon(editor: TextEditor | undefined): void {
    clearTimeout(this.following);
    if (editor && this.settings.followCursor) this.following = setTimeout(() => this.follow(editor), 200);
  }

  private follow(editor: TextEditor): void {
    const article = this.store.article(editor.document.uri);
    if (article?.version !== editor.document.version) return;
    const { document, selection } = editor;
    const offset = document.offsetAt(selection.active);
    if (this.clicked) {
      const { uri, start, end } = this.clicked;
      if (uri === article.uri && end === offset && start === document.offsetAt(selection.start)) return;
      this.clicked = undefined;
    }
    this.meetings.showIn(article.uri, meetingNodeAt(this.meetings.roots, article, offset));
    this.speakers.showIn(article.uri, speakerNodeAt(this.speakers.roots, article, offset));
  }

  /** What the reader should know of the tree: its filter, and whether the article can be trusted to be understood. */
  private messageOf(filter: string, shown: readonly TreeNode[]): Pick<Contents, 'message' | 'description'> {
    // Where nothing is left, VS Code shows its welcome with a way out, but only without a message.
    if (filter && shown.length === 0) return { message: undefined, description: t('Nothing matches “{0}”', filter) };
    const uri = window.activeTextEditor?.document.uri;
    const notices = (uri && this.store.reading(uri)?.notices) ?? [];
    const parts = [
      filter && t('Filtered by “{0}”', filter),
      shown.length > 0 &&
        notices.some(({ code }) => code === 'notEnglish') &&
        t('Probably not English: little of this is reliable'),
    ];
    return { message: parts.filter(Boolean).join(' · ') || undefined, description: undefined };
  }
}
