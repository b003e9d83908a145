using System.Globalization;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Pages;

/// <summary>The conversation of whoever sits at this machine, as long as the program runs; replies of the assistant land here.</summary>
internal sealed class LocalConversation(TimeProvider clock) : IReplyTransport
{
    /// <summary>The channel's name.</summary>
    public const string Channel = "local";

    /// <summary>The conversation's id.</summary>
    public const string Id = "page";

    /// <summary>Older ones are forgotten.</summary>
    private const int MostKept = 500;

    private readonly Lock _lock = new();
    private readonly List<Activity> _activities = [];
    private int _forgotten;

    /// <summary>The bot's side.</summary>
    public static ChannelAccount Bot { get; } = new() { Id = "assistant", Name = "Trợ lý công vụ", Role = "bot" };

    /// <summary>The person's side.</summary>
    public static ChannelAccount User { get; } = new() { Id = "local-user", Name = "Người dùng", Role = "user" };

    /// <summary>How the assistant writes to it.</summary>
    public static ConversationReference Reference { get; } = new()
    {
        ChannelId = Channel, ServiceUrl = "", Conversation = new ConversationAccount { Id = Id }, Bot = Bot, User = User,
    };

    /// <inheritdoc/>
    public bool Reaches(string channel) => channel == Channel;

    /// <inheritdoc/>
    public Task<SendOutcome> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        // Direct Line cannot change what was shown; the words that follow say the same.
        if (activity.Id is not null)
            return Task.FromResult<SendOutcome>(new SendOutcome.Refused(StatusCodes.Status501NotImplemented, "UpdateNotSupported"));
        return Task.FromResult<SendOutcome>(new SendOutcome.Sent(Add(activity with { From = Bot, ServiceUrl = null }).Id));
    }

    /// <summary>Keeps an activity, with an id and the time.</summary>
    public Activity Add(Activity activity)
    {
        lock (_lock)
        {
            var kept = activity with
            {
                Id = activity.Id ?? Guid.NewGuid().ToString("N"),
                Timestamp = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            };
            _activities.Add(kept);
            if (_activities.Count > MostKept)
            {
                _activities.RemoveAt(0);
                _forgotten++;
            }

            return kept;
        }
    }

    /// <summary>What came after a watermark; everything kept when it is none.</summary>
    public (IReadOnlyList<Activity> Activities, string Watermark) After(string? watermark)
    {
        lock (_lock)
        {
            var seen = int.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var mark) ? mark - _forgotten : 0;
            return ([.. _activities.Skip(Math.Max(0, seen))], (_activities.Count + _forgotten).ToString(CultureInfo.InvariantCulture));
        }
    }
}
