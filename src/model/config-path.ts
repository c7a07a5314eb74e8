/** The default path of the config, which is optional. */
export const DEFAULT_CONFIG = '.github/dibs.yml';
