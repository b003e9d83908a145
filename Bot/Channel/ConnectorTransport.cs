using Assistant.Bot.Channel.Schema;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channel;

/// <summary>Every channel that has a Connector.</summary>
internal sealed class ConnectorTransport(Connector connector, IOptions<ChannelOptions> options) : IReplyTransport
{
    /// <inheritdoc/>
    public bool Reaches(string channel) => true;

    /// <inheritdoc/>
    public async Task<SendOutcome> SendAsync(Activity activity, SendPatience patience, CancellationToken cancellationToken) =>
        // Checked again here: what stands in the database may be older than the settings.
        ServiceUrl.TryParse(activity.ServiceUrl, options.Value.IsAnonymous, out var service)
            ? await connector.SendAsync(service, activity, patience, cancellationToken)
            : new SendOutcome.Refused(StatusCodes.Status400BadRequest, "ServiceUrlNotAllowed");
}
