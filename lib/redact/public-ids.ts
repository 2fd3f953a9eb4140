/*
 * Ids that are the same in every tenant: they name an app, a permission or a role of Microsoft and say nothing of the
 * organisation. Source: Microsoft's list of first-party apps, of Graph permissions and of built-in roles.
 */
const ids = new Set([
  // Apps
  'fb78d390-0c51-40cd-8e17-fdbfab77341b', // Exchange Online PowerShell
  'a0c73c16-a7e3-4564-9a95-2bdf47383716', // Exchange Online remote PowerShell
  '14d82eec-204b-4c2f-b7e8-296a70dab67e', // Microsoft Graph command line tools
  '1b730954-1685-4b74-9bfd-dac224a7b894', // Azure AD PowerShell
  '1950a258-227b-4e31-a9cf-717495945fc2', // Azure PowerShell
  '04b07795-8ddb-461a-bbee-02f9e1bf7b46', // Azure command line
  '797f4846-ba00-4fd7-ba43-dac1f8f63013', // Azure service management
  'c44b4083-3bb0-49c1-b47d-974e53cbdf3c', // Azure portal
  '872cd9fa-d31f-45e0-9eab-6e460a02d1f1', // Visual Studio
  '9bc3ab49-b65d-410a-85ad-de819febfddc', // SharePoint Online management shell
  '31359c7f-bd7e-475c-86db-fdb8c937548e', // PnP management shell
  'd3590ed6-52b3-4102-aeff-aad2292ab01c', // Microsoft Office
  '27922004-5251-4030-b22d-91ecd9a37ea4', // Outlook mobile
  '9199bf20-a13f-4107-85dc-02114787ef48', // Outlook on the web
  'ab9b8c07-8f02-4f72-87fa-80105867a763', // OneDrive sync
  'b26aadf8-566f-4478-926f-589f601d9c74', // OneDrive
  'af124e86-4e96-495a-b70a-90f90ab96707', // OneDrive on iOS
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264', // Teams
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', // Teams on the web
  'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe', // Teams calendar
  '4765445b-32c6-49b0-83e6-1d93765276ca', // Office home page
  '89bee1f7-5e6e-4d8a-9f3d-ecd601259da7', // Office web client
  '4345a7b9-9a63-4910-a426-35363201d503', // Office suite
  'cb1056e2-e479-49de-ae31-7812af012ed8', // Entra Connect
  '29d9ed98-a469-4536-ade2-f981bc1d605e', // Authentication broker
  '38aa3b87-a06d-4817-b275-7a316988d93b', // Windows sign-in
  'f8d98a96-0999-43f5-8af3-69971c7bb423', // Apple internet accounts
  // Tenants
  '9188040d-6c67-4c5b-b112-36a304b66dad', // personal Microsoft accounts
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a', // Microsoft services
  '72f988bf-86f1-41af-91ab-2d7cd011db47', // Microsoft
  // Permissions
  'dc890d15-9560-4a4c-9b7f-a736ec74ec40', // full_access_as_app
  '3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5', // EWS.AccessAsUser.All
  'dc50a0fb-09a3-484d-be87-e023b12c6440', // Exchange.ManageAsApp
  '678536fe-1083-478a-9c59-b99265e6b0d3', // Sites.FullControl.All
  // Roles
  '62e90394-69f5-4237-9190-012177145e10', // Global Administrator
  '29232cdf-9323-42fd-ade2-1d097af3e4de', // Exchange Administrator
  'f28a1f50-f6e7-4571-818b-6a12f2af6b6c', // SharePoint Administrator
]);

/** `00000003-0000-0ff1-ce00-000000000000` (SharePoint) and its kin, and the ids of COM. */
const families = /^0000[0-9a-f]{4}-0000-(?:0ff1-ce00|0000-c000)-0000000000(?:00|46)$/;
/** Nothing at all, and what this module writes itself. */
const zeros = /^0{8}-0{4}-0{4}-0{4}-\d{12}$/;

/** Whether an id is known everywhere, or a stand-in. */
export const isPublicId = (id: string): boolean => {
  const lower = id.toLowerCase();
  return ids.has(lower) || families.test(lower) || zeros.test(lower);
};
