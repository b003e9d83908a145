using Assistant.Bot.Channel;
using Assistant.Knowledge.Reading;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Intake;

/// <summary>
/// Fetches sent files. Without a bot identity only from this machine; with one over https, from the hosts of
/// <c>Bot:FileHosts</c> only: a message must not make the server call addresses of the sender's choice.
/// </summary>
internal sealed class FileFetcher(HttpClient http, IOptions<ChannelOptions> options)
{
    /// <summary>Gets the content of a file, at most <see cref="PlanFileReader.MaxBytes"/>.</summary>
    public async Task<FileFetching> FetchAsync(SentFile file, CancellationToken cancellationToken) => file switch
    {
        SentFile.Here { Content: var content } => content.Length > PlanFileReader.MaxBytes ? new FileFetching.TooLarge() : new FileFetching.Fetched(content),
        SentFile.Remote { Address: var address } when IsAllowed(address) => await DownloadAsync(address, cancellationToken),
        SentFile.Remote => new FileFetching.Failed("host not allowed"),
        _ => new FileFetching.Failed("no address"),
    };

    private bool IsAllowed(Uri address)
    {
        if (options.Value.IsAnonymous)
            return ServiceUrl.IsLoopback(address) && address.Scheme is "http" or "https";
        return address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0
            && options.Value.FileHosts.Any(host => address.Host == host || address.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));
    }

    private async Task<FileFetching> DownloadAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            // The address carries its own permission: no token goes with it.
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!response.IsSuccessStatusCode)
                return new FileFetching.Failed($"HTTP {(int)response.StatusCode}");
            if (response.Content.Headers.ContentLength > PlanFileReader.MaxBytes)
                return new FileFetching.TooLarge();
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await BoundedContent.ReadAsync(stream, bytes => bytes <= PlanFileReader.MaxBytes, cancellationToken) is { } content
                ? new FileFetching.Fetched(content)
                : new FileFetching.TooLarge();
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new FileFetching.Failed(failure.GetType().Name);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new FileFetching.Failed("time-out");
        }
    }
}
