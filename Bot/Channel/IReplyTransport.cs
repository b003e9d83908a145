using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>A way by which activities reach a conversation.</summary>
internal interface IReplyTransport
{
    /// <summary>Whether conversations of a channel are reached this way.</summary>
    bool Reaches(string channel);

    /// <summary>Sends one addressed activity.</summary>
    Task<SendOutcome> SendAsync(Activity activity, SendPatience patience, CancellationToken cancellationToken);
}
