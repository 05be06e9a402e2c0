/**
 * Children in the order in which the schema wants them, as documented in “How to find the proper order
 * of manifest elements” and [MS-OWEMXML]: TaskPaneApp 1.1 with VersionOverrides 1.0. `?` may be absent,
 * `*` any number, `+` at least one, nothing exactly one. Elements that have an `xsi:type` are listed
 * with it. What is not listed has no children.
 *
 * IconUrl, HighResolutionIconUrl and SupportUrl may be absent by the schema, but not in the store.
 */
export const CHILDREN: Readonly<Record<string, string>> = {
  'app:OfficeApp[TaskPaneApp]':
    'app:Id app:AlternateId? app:Version app:ProviderName app:DefaultLocale app:DisplayName ' +
    'app:Description app:IconUrl app:HighResolutionIconUrl app:SupportUrl app:AppDomains? app:Hosts ' +
    'app:Requirements? app:DefaultSettings app:Permissions app:Dictionary? ov:VersionOverrides? ' +
    'app:ExtendedOverrides?',
  'app:DisplayName': 'app:Override*',
  'app:Description': 'app:Override*',
  'app:IconUrl': 'app:Override*',
  'app:HighResolutionIconUrl': 'app:Override*',
  'app:SupportUrl': 'app:Override*',
  'app:AppDomains': 'app:AppDomain+',
  'app:Hosts': 'app:Host+',
  'app:Requirements': 'app:Sets? app:Methods?',
  'app:Sets': 'app:Set+',
  'app:DefaultSettings': 'app:SourceLocation',
  'app:SourceLocation': 'app:Override*',
  'ov:VersionOverrides[VersionOverridesV1_0]':
    'ov:Description? ov:Requirements? ov:Hosts ov:Resources ov:WebApplicationInfo? ov:EquivalentAddins?',
  'ov:Requirements': 'bt:Sets? bt:Methods?',
  'bt:Sets': 'bt:Set+',
  'ov:Hosts': 'ov:Host+',
  'ov:Host[Workbook]': 'ov:AllFormFactors? ov:DesktopFormFactor?',
  'ov:DesktopFormFactor': 'ov:GetStarted? ov:FunctionFile? ov:ExtensionPoint+',
  'ov:GetStarted': 'ov:Title ov:Description ov:LearnMoreUrl',
  'ov:ExtensionPoint[PrimaryCommandSurface]': 'ov:OfficeTab* ov:CustomTab?',
  'ov:ExtensionPoint[ContextMenu]': 'ov:OfficeMenu+',
  'ov:OfficeTab': 'ov:Group+',
  'ov:OfficeMenu': 'ov:Control',
  'ov:Group': 'ov:OverriddenByRibbonApi? ov:Label ov:Icon ov:Control+',
  'ov:Control[Button]':
    'ov:OverriddenByRibbonApi? ov:Label ov:ToolTip? ov:Supertip ov:Icon ov:Action ov:Enabled?',
  'ov:Supertip': 'ov:Title ov:Description',
  'ov:Icon': 'bt:Image+',
  'ov:Action[ShowTaskpane]': 'ov:TaskpaneId? ov:SourceLocation ov:Title?',
  'ov:Action[ExecuteFunction]': 'ov:FunctionName',
  'ov:Resources': 'bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?',
  'bt:Images': 'bt:Image*',
  'bt:Image': 'bt:Override*',
  'bt:Urls': 'bt:Url*',
  'bt:Url': 'bt:Override*',
  'bt:ShortStrings': 'bt:String*',
  'bt:LongStrings': 'bt:String*',
  'bt:String': 'bt:Override*',
};

/** Elements whose meaning, and so whose children, depend on their `xsi:type`. */
export const TYPED: ReadonlySet<string> = new Set(
  Object.keys(CHILDREN)
    .filter((key) => key.endsWith(']'))
    .map((key) => key.slice(0, key.indexOf('['))),
);

/** In which part of `Resources` the `resid` of an element must stand. */
export const RESOURCE_OF: Readonly<Record<string, string>> = {
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
  'ov:LearnMoreUrl': 'bt:Urls',
  'ov:FunctionFile': 'bt:Urls',
  'ov:SourceLocation': 'bt:Urls',
  'bt:Image': 'bt:Images',
};

/** Pixels of a ribbon icon: those that must be there, and those that may be. */
export const REQUIRED_ICON_SIZES: readonly number[] = [16, 32, 80];
export const OTHER_ICON_SIZES: readonly number[] = [20, 24, 40, 48, 64];

/** Longest ids and texts, in characters. */
export const LIMITS = { id: 32, short: 125, long: 250 } as const;
