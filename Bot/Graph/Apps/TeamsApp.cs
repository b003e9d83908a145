using System.Text.Json;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Wire;

namespace Assistant.Bot.Graph.Apps;

/// <summary>The assistant's app in the organisation's catalogue (Graph reference A7).</summary>
/// <param name="client">The way to Graph.</param>
/// <param name="endpoint">Graph's address: bodies name other resources by whole addresses.</param>
/// <param name="manifestId">The id in the app's manifest, which is not the catalogue's.</param>
internal sealed class TeamsApp(GraphClient client, string endpoint, string manifestId)
{
    private string? _catalogueId;

    /// <summary>The app's id in the catalogue; null when it is not there.</summary>
    public async Task<GraphAnswer<string?>> FindAsync(CancellationToken cancellationToken)
    {
        if (_catalogueId is { } known)
            return new GraphAnswer<string?>.Done(known);
        var filter = Uri.EscapeDataString($"externalId eq '{manifestId}'");
        var answer = await client.SendAsync(GraphRequest.Get($"appCatalogs/teamsApps?$filter={filter}&$select=id,externalId"), GraphJson.Wire.TeamsAppPage, cancellationToken);
        var found = answer.Select(page => page.Value is [{ Id: var id }, ..] ? id : null);
        if (found is GraphAnswer<string?>.Done { Value: { } id })
            _catalogueId = id;
        return found;
    }

    /// <summary>Installs the app for a person; done also where the person had it already.</summary>
    /// <param name="person">The Entra object id.</param>
    /// <param name="catalogueId">What <see cref="FindAsync"/> found.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<GraphAnswer<GraphNothing>> InstallAsync(string person, string catalogueId, CancellationToken cancellationToken)
    {
        var body = new AppInstallationResource($"{endpoint.TrimEnd('/')}/appCatalogs/teamsApps/{catalogueId}");
        var request = GraphRequest.Post(
            $"users/{Uri.EscapeDataString(person)}/teamwork/installedApps", JsonSerializer.SerializeToUtf8Bytes(body, GraphJson.Wire.AppInstallationResource));

        // Installed twice is refused with 409, so it may be repeated.
        var answer = await client.SendAsync(request with { IsRepeatable = true }, cancellationToken);
        return answer is GraphAnswer<GraphNothing>.Refused { Status: 409 } ? new GraphAnswer<GraphNothing>.Done(default) : answer;
    }
}
