/** Fonts by name with fall-backs, none embedded: what offices have first, what free systems have after it. */
export const fonts = `
:root {
  --song: SimSun, NSimSun, STSong, "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", serif;
  --fang: FangSong, FangSong_GB2312, "仿宋", STFangsong, "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", serif;
  --hei: SimHei, STHeiti, "Heiti SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif;
  --kai: KaiTi, KaiTi_GB2312, STKaiti, "Kaiti SC", "AR PL UKai CN", "Noto Serif CJK SC", serif;
  --title: "FZXiaoBiaoSong-B05S", "方正小标宋简体", STZhongsong, "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif;
  --fixed: Consolas, "DejaVu Sans Mono", "Liberation Mono", Menlo, monospace;
  --red: #c7000b; --ink: #1a1a1a; --soft: #595959; --blue: #0b4a94;
}`;
