/** Why a file could not be read, and what to do about it. */
export function describeProblem(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file; check the path';
    case 'EISDIR':
      return 'is a directory; name the files in it, such as DIRECTORY/*.txt';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read; check its permissions';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'is too large; split it';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
