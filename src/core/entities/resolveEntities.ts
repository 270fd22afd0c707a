import type { Mentions } from '../mentions/mentions';
import type { Segments } from '../segments/segments';
import type { Tokens } from '../text/tokens';
import { clusterOrganizations, clusterPlaces } from './clusterNames';
import { clusterPersons } from './clusterPersons';
import type { Entities } from './entities';
import { finishEntities } from './finishEntities';
import { resolveReferences } from './resolveReferences';

export interface EntityInput {
  tokens: Tokens;
  segments: Segments;
  mentions: Mentions;
}

/** Decides which mentions stand for one person, organization or place. */
export function resolveEntities({ tokens, segments, mentions }: EntityInput): Entities {
  const persons = clusterPersons(tokens, mentions);
  resolveReferences(tokens, segments, mentions, persons);
  const organizations = clusterOrganizations(tokens, mentions.names);
  const places = clusterPlaces(tokens, mentions.names);
  return finishEntities(tokens, [...persons, ...organizations, ...places]);
}
