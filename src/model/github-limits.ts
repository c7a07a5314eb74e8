// Limits of GitHub that Dibs stays within. Lengths count characters (code points), unless a comment says otherwise.

/** Observed: a longer title is refused with 422, "title is too long (maximum is 256 characters)". */
export const MAX_TITLE = 256;

/**
 * Text of an issue or comment: 422, "body is too long (maximum is 65536 characters)". The API has stored bodies of up to
 * 262,144 bytes.
 */
export const MAX_BODY = 65_536;

/** Observed: 422, "name is too long (maximum is 50 characters)". */
export const MAX_LABEL_NAME = 50;

/** https://docs.github.com/en/rest/issues/labels#create-a-label */
export const MAX_LABEL_DESCRIPTION = 100;

/** Observed: 422, "Issues cannot have more than 100 labels". */
export const MAX_LABELS = 100;

/**
 * Assignees of an issue; one in private repositories of the free plan. Whoever is beyond that is silently left out.
 * https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/assigning-issues-and-pull-requests-to-other-github-users
 */
export const MAX_ASSIGNEES = 10;

/** Entries on a page. https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const PAGE_SIZE = 100;

/**
 * Window in which GitHub counts requests that create content, 80 a minute and 500 an hour (milliseconds).
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Wait after a secondary limit whose response names no time, in seconds; same page as above. */
export const DEFAULT_LIMIT_WAIT = 60;
