using Assistant.Bot.Pages;
using Assistant.Skills;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channel;

/// <summary>The addresses at which people of a channel can look at cited lines.</summary>
internal sealed class SourceLinks(IOptions<ChannelOptions> options)
{
    /// <summary>The page of a citation; null where no host is named by which people reach the pages, or none are served. A link that leads nowhere is worse than none.</summary>
    public Uri? Of(Citation citation) => options.Value.Domain is { Length: > 0 } host && PageGate.Serves(options.Value)
        ? new Uri($"https://{host}{SourcePage.AddressOf(citation, "vi")}")
        : null;
}
