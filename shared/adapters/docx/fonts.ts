import type { IFontAttributesProperties } from 'docx';

/**
 * The fonts of official documents and what may stand in their place, best first. None is embedded: an office has
 * them, and where one is missing the reader's program chooses by the alternatives, family and character set.
 */
const fonts = {
  /** 仿宋, the body. */
  fangSong: {
    name: 'FangSong',
    alternatives: ['仿宋', '仿宋_GB2312', 'STFangsong', 'Noto Serif CJK SC'],
    family: 'modern',
    latin: 'Times New Roman',
  },
  /** 黑体, headings of the first level. */
  heiTi: {
    name: 'SimHei',
    alternatives: ['黑体', 'STHeiti', 'Noto Sans CJK SC'],
    family: 'swiss',
    latin: 'Arial',
  },
  /** 楷体, headings of the second level. */
  kaiTi: {
    name: 'KaiTi',
    alternatives: ['楷体', '楷体_GB2312', 'STKaiti', 'AR PL UKai CN'],
    family: 'script',
    latin: 'Times New Roman',
  },
  /** 宋体, page numbers and tables. */
  songTi: {
    name: 'SimSun',
    alternatives: ['宋体', 'STSong', 'Noto Serif CJK SC'],
    family: 'roman',
    latin: 'Times New Roman',
  },
  /** 小标宋, the issuing office's mark and titles. */
  biaoSong: {
    name: '方正小标宋简体',
    alternatives: ['FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', 'Noto Serif CJK SC'],
    family: 'roman',
    latin: 'Times New Roman',
  },
} as const;

export type FontRole = keyof typeof fonts;

const all = (chinese: string, latin: string): IFontAttributesProperties => ({
  ascii: latin,
  hAnsi: latin,
  eastAsia: chinese,
  cs: latin,
  hint: 'eastAsia',
});

/**
 * A font for Chinese with the one that offices set Latin letters and digits in beside it; both are half a character
 * wide. Quotation marks and dashes are taken as Chinese.
 */
export const font = (role: FontRole): IFontAttributesProperties => all(fonts[role].name, fonts[role].latin);

/** 半角宋体, for digits too: the page number. */
export const halfWidthSong: IFontAttributesProperties = all(fonts.songTi.name, fonts.songTi.name);

const declaration = ({ name, alternatives, family }: (typeof fonts)[FontRole]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${alternatives.join(',')}"/><w:charset w:val="86"/>` +
  `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;

/** The part `word/fontTable.xml`: each font with its alternatives, the character set GB 2312 and its family. */
export const fontTable: string =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `${Object.values(fonts).map(declaration).join('')}</w:fonts>`;
