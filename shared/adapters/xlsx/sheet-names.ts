/** What Excel takes: 31 characters, none of these. */
const longest = 31;
const refused = /[[\]:*?/\\]/g;

/** A caption as briefly as a tab wants it, without number and unit: 附表3　收办情况（件） is 收办情况. */
const short = (caption: string): string =>
  caption
    .replace(/^附[表件]\s*\d*[\s、.．]*/, '')
    .replace(/（[^（）]*）$/, '')
    .replace(refused, ' ')
    .replaceAll('：', ' ')
    .replace(/^'+|'+$/g, '')
    .trim();

/** Names for worksheets from their captions: valid, and each once, whatever the case of its letters. */
export const sheetNames = (captions: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return captions.map((caption) => {
    const stem = short(caption) || '表';
    let name = stem.slice(0, longest).trim();
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const ending = `（${number}）`;
      name = `${stem.slice(0, longest - ending.length)}${ending}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
};
