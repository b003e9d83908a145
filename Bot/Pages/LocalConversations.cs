using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Pages;

/// <summary>The conversations of the local page, and the way by which the assistant reaches them.</summary>
internal sealed class LocalConversations(TimeProvider clock) : IReplyTransport
{
    /// <summary>Beyond this the one that was used longest ago is forgotten.</summary>
    private const int MostKept = 40;

    private const int MaxIdLength = 64;

    private readonly Lock _lock = new();

    /// <summary>The newest used last.</summary>
    private readonly List<LocalConversation> _conversations = [];

    /// <summary>An id that nobody has.</summary>
    public static string NewId() => Guid.NewGuid().ToString("N");

    /// <summary>Whether a text can be an id: the page keeps it in a cookie, and it stands in addresses.</summary>
    public static bool IsId(string? text) =>
        text is { Length: > 0 and <= MaxIdLength } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>A conversation that is known; null when it is not, or no longer.</summary>
    public LocalConversation? Find(string id)
    {
        lock (_lock)
        {
            return Touch(id);
        }
    }

    /// <summary>
    /// The conversation of that id; an unknown one is begun, so that a page which was open while the program was started
    /// anew goes on, and reminders reach it.
    /// </summary>
    public LocalConversation Open(string id)
    {
        lock (_lock)
        {
            if (Touch(id) is { } known)
                return known;
            if (_conversations.Count == MostKept)
                _conversations.RemoveAt(0);
            var conversation = new LocalConversation(id, clock);
            _conversations.Add(conversation);
            return conversation;
        }
    }

    /// <inheritdoc/>
    public bool Reaches(string channel) => channel == LocalConversation.Channel;

    /// <inheritdoc/>
    public Task<SendOutcome> SendAsync(Activity activity, SendPatience patience, CancellationToken cancellationToken)
    {
        if (activity.Conversation?.Id is not { } id || !IsId(id))
            return Task.FromResult<SendOutcome>(new SendOutcome.Refused(StatusCodes.Status404NotFound, "ConversationNotFound"));
        var sent = Open(id).Add(activity with { From = LocalConversation.Bot, ServiceUrl = null }, activity.Text ?? activity.Summary ?? "");
        return Task.FromResult<SendOutcome>(new SendOutcome.Sent(sent.Id));
    }

    private LocalConversation? Touch(string id)
    {
        var at = _conversations.FindIndex(conversation => conversation.Id == id);
        if (at < 0)
            return null;
        var found = _conversations[at];
        _conversations.RemoveAt(at);
        _conversations.Add(found);
        return found;
    }
}
