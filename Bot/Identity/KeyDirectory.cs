using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Assistant.Bot.Channel;

namespace Assistant.Bot.Identity;

/// <summary>Fetches the keys that an OpenID provider publishes.</summary>
/// <param name="http">Follows no redirects.</param>
/// <param name="metadata">The provider's document.</param>
internal sealed class KeyDirectory(HttpClient http, Uri metadata)
{
    private const int MaxBytes = 1024 * 1024;

    /// <summary>The keys as they are published now, by their id.</summary>
    /// <exception cref="HttpRequestException">They cannot be fetched.</exception>
    /// <exception cref="JsonException">What was fetched is no set of keys.</exception>
    public async Task<FrozenDictionary<string, SigningKey>> FetchAsync(CancellationToken cancellationToken)
    {
        var document = await ReadAsync(metadata, IdentityJson.Default.MetadataDocument, cancellationToken);

        // Keys that anybody on the way could replace would prove nothing.
        if (!Uri.TryCreate(document.KeysAddress, UriKind.Absolute, out var keys) || !ServiceUrl.IsSafe(keys))
            throw new JsonException("The provider's document names no address of its keys.");
        var usable = (await ReadAsync(keys, IdentityJson.Default.KeyDocument, cancellationToken)).Usable();
        return usable.Count > 0 ? usable : throw new JsonException("The provider publishes no key that can be used.");
    }

    private async Task<T> ReadAsync<T>(Uri address, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(MaxBytes, cancellationToken);
        return JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancellationToken), type) ?? throw new JsonException("Nothing was published.");
    }
}
