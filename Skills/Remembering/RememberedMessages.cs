using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Remembering;

/// <summary>
/// Reads messages to one office, and remembers what the same words meant: people press the same buttons and ask the same questions. Only questions
/// are remembered whose meaning hangs on nothing but the words, the asker's unit, the day and the plans: neither on the time of day nor on who asks.
/// </summary>
/// <param name="reader">Reads what is new.</param>
/// <param name="office">What is asked about. Another state of the plans is another office, with a memory of its own.</param>
/// <param name="most">How many messages are remembered; 0 for none.</param>
public sealed class RememberedMessages(RequestReader reader, Office office, int most)
{
    /// <summary>Whoever writes more than this says it once.</summary>
    private const int LongestText = 240;

    private readonly Remembered<MessageKey, RememberedMessage> _remembered = new(most);

    /// <summary>Takes a message apart, or finds it as it was taken apart before. Any text is read; nothing throws.</summary>
    public HeardMessage Hear(string text, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asker);
        return Find(text, asker)?.Heard.SaidBy(asker) ?? reader.Hear(text, asker, office);
    }

    /// <summary>What a message means by itself: its requests, in the order written.</summary>
    /// <param name="heard">The message, as this office heard it.</param>
    public IReadOnlyList<Understood> Read(HeardMessage heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        if (Find(heard.Text, heard.Asker) is { } known)
        {
            return known.Alone;
        }

        var alone = reader.Read(heard);
        if (_remembered.Keeps && heard.Text.Length <= LongestText && MayBeRemembered(heard, alone))
        {
            _remembered.Keep(MessageKey.Of(heard.Text, heard.Asker), new RememberedMessage(heard.SaidByNobody(), alone));
        }

        return alone;
    }

    /// <summary>Whether the same words mean the same all day, whoever of the unit says them.</summary>
    internal static bool MayBeRemembered(HeardMessage heard, IReadOnlyList<Understood> alone) =>
        alone is [{ Request: var request }] && IsQuestion(request) && heard.Strict.Times.All(mention => IsOfDays(mention.Time));

    private static bool IsQuestion(Request request) => request
        is DueRequest or FindRequest or ExplainRequest or WhoRequest or PlansRequest or PlanChainRequest or TargetsRequest or ReportsRequest or RulesRequest or OpenRequest
        or MeetingsRequest or MeetingStatsRequest or RemindersRequest { Cancel: null } or HelpRequest or ChatRequest or UnknownRequest;

    /// <summary>Whole days, said as days or more: "24 giờ tới" begins now, also where that happens to be midnight.</summary>
    private static bool IsOfDays(TimeExpression time) =>
        time is TimeInterval { Grain: >= Grain.Day } interval && interval.From is not { TimeOfDay.Ticks: not 0 } && interval.To is not { TimeOfDay.Ticks: not 0 };

    private RememberedMessage? Find(string text, Asker asker) => text.Length <= LongestText ? _remembered.Find(MessageKey.Of(text, asker)) : null;
}
