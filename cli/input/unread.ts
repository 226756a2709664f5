/** What a shell hands over as a file, `<(command)`. */
const ofShell = /^\/(dev|proc\/self)\/fd\/\d+$/;

/** Why a file cannot be read, in words for the one who named it. */
export const whyUnread = (path: string, { code }: NodeJS.ErrnoException): string => {
  const advice =
    code === 'EISDIR'
      ? 'it is a folder, name a file'
      : ofShell.test(path)
        ? 'npm does not hand on what a shell opens; pipe it into standard input and name - instead'
        : 'check the path';
  return `cannot be read (${code}): ${advice}`;
};
