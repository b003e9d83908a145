using Assistant.Bot.Channel;
using Assistant.Bot.Pages;
using Assistant.Skills.Understanding.Requests;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Drafting;

/// <summary>Where a draft's file is to be had by whoever reads the reply.</summary>
internal sealed class DraftLinks(IOptions<ChannelOptions> options)
{
    /// <summary>
    /// The address in the chat of this machine. Null with a bot identity: there a page is shown only to who signed in through Teams, and the tab has the file.
    /// </summary>
    public string? Of(Request request) =>
        !PageGate.Serves(options.Value) ? null
        : options.Value.Domain is { Length: > 0 } host ? $"https://{host}{DraftAddress.Of(request)}"
        : DraftAddress.Of(request);
}
