using System.Text.Json.Serialization;

namespace Assistant.Bot.Graph.Wire;

/// <summary>An app to be installed.</summary>
/// <param name="TeamsApp">The whole address of the app in the catalogue.</param>
internal sealed record AppInstallationResource([property: JsonPropertyName("teamsApp@odata.bind")] string TeamsApp);
