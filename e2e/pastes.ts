/** Messages of the vendors, to the letter, as people paste them. */
export const checkingCredentials =
  "Your migration failed while checking destination credentials. Http POST request to 'autodiscover-s.outlook.com' failed - 401 Unauthorized: The credentials used to access the configured mailbox are invalid, or the credentials specified do not have access to the configured mailbox, or you may have overutilized resources.";
export const databaseNotFound =
  "DatabaseNotFoundException - 401 Unauthorized - Http POST request to 'autodiscover-s.outlook.com' failed: MigrationWiz was not able to locate/access the mail database.";
export const basicAuthDisabled =
  "401 Unauthorized - Http POST request to 'autodiscover-s.outlook.com' failed - Basic Auth Disabled: MigrationWiz has detected that Basic Authentication is not enabled for the tenant.";
export const remoteServer = 'The request failed. The remote server returned an error: (401) Unauthorized';
export const secondFactor =
  'AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.';
export const stranger =
  'The parcel will arrive between nine and eleven on Tuesday. Please have your identity card ready.';
