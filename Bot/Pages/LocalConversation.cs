using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Pages;

/// <summary>One conversation of the local page: what was said, in order, as long as the program runs.</summary>
internal sealed class LocalConversation(string id, TimeProvider clock)
{
    /// <summary>The channel's name: no other channel's, so that nothing else is taken for it.</summary>
    public const string Channel = "local";

    /// <summary>Older lines are forgotten.</summary>
    private const int MostLines = 300;

    private readonly Lock _lock = new();
    private readonly List<LocalLine> _lines = [];
    private long _last;
    private DateTimeOffset _lastTime;

    /// <summary>The bot's side.</summary>
    public static ChannelAccount Bot { get; } = new() { Id = "assistant", Name = "Trợ lý công vụ", Role = "bot" };

    /// <summary>The person's side: whoever sits at this machine.</summary>
    public static ChannelAccount User { get; } = new() { Id = "local-user", Role = "user" };

    /// <summary>Its id.</summary>
    public string Id => id;

    /// <summary>The name of the person's unit, as chosen on the page; null when none was.</summary>
    public string? Unit { get; set; }

    /// <summary>How the assistant writes to it, also later of its own accord.</summary>
    public ConversationReference Reference(string? locale) => new()
    {
        ChannelId = Channel,
        ServiceUrl = "",
        Conversation = new ConversationAccount { Id = id },
        Bot = Bot,
        User = User,
        Locale = locale,
    };

    /// <summary>Keeps an activity, with a time, and an id where it has none. One with the id of an earlier line takes its place.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="text">What it says where no cards are drawn: Markdown from the assistant, plain words from the person.</param>
    public Activity Add(Activity activity, string text)
    {
        lock (_lock)
        {
            var old = activity.Id is null ? null : _lines.Find(line => line.Activity.Id == activity.Id);
            var kept = activity with
            {
                Id = activity.Id ?? Guid.NewGuid().ToString("N"),
                Timestamp = old?.Activity.Timestamp ?? NextTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            };
            var line = new LocalLine(kept, text, ++_last, old?.Place ?? _last);
            if (old is not null)
                _lines.Remove(old);
            _lines.Add(line);
            if (_lines.Count > MostLines)
                _lines.RemoveAt(0);
            return kept;
        }
    }

    /// <summary>The activities that were added or replaced after a watermark; everything kept when it is none of ours.</summary>
    public (IReadOnlyList<Activity> Activities, string Watermark) After(string? watermark)
    {
        lock (_lock)
        {
            var seen = long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var mark) && mark <= _last ? mark : 0;
            return ([.. _lines.Where(line => line.Number > seen).Select(line => line.Activity)], _last.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Everything kept, in the order in which it was said.</summary>
    public IReadOnlyList<LocalLine> Lines()
    {
        lock (_lock)
        {
            return [.. _lines.OrderBy(line => line.Place)];
        }
    }

    /// <summary>The activity whose card belongs to a dialog; null when there is none. Web Chat does not tell which card was sent.</summary>
    public string? FindCard(string dialog)
    {
        lock (_lock)
        {
            return _lines.FindLast(line => line.Activity.Attachments?.Any(attachment => Names(attachment.Content, dialog)) == true)?.Activity.Id;
        }
    }

    private static bool Names(JsonElement? card, string dialog) =>
        card is { ValueKind: JsonValueKind.Object } content && content.GetRawText().Contains($"\"{JsonEncodedText.Encode(dialog)}\"", StringComparison.Ordinal);

    /// <summary>Clients order by time: no two lines have the same.</summary>
    private DateTimeOffset NextTime()
    {
        var now = clock.GetUtcNow();
        return _lastTime = now > _lastTime.AddMilliseconds(1) ? now : _lastTime.AddMilliseconds(1);
    }
}
