/**
 * Frequent family names of China, Korea and Vietnam, in lower case without accents: where one opens a
 * name of two or three short parts, the family name is likely to stand first.
 */
export const familyNamesWrittenFirst: ReadonlySet<string> = new Set(
  // China, in pinyin and Wade-Giles; the hundred names that some 85 % of the people bear.
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng ' +
    'han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lü ding ren lo yao shen zhong ' +
    'cui tan fan jin shi liao jia xia wen fu fang bai zou meng xiong qin qiu hou yin xue yan duan lei long tao hao gu ' +
    'mao gong shao wan qian dai mo kong xi ai chang ouyang sima qiao geng hua le tsai chiang lai ma hsieh hsu chou chu ' +
    // Hong Kong, Singapore, Malaysia.
    'chan wong lee leung cheung lam ng chow ho kwok tsang yeung yip tam lau chiu fung chui mak kwan goh ong teo koh toh ' +
    'lim tan tay yeo sim heng ' +
    // Korea.
    'kim park choi jung kang cho yoon chang lim han oh seo shin kwon hwang ahn yoo hong jeon ko moon son bae baek heo nam ' +
    'noh roh rhee yi yun pak ' +
    // Vietnam.
    'nguyen tran pham hoang phan vu vo dang bui duong ngo dinh truong trinh luong'
  ).split(' '),
);
