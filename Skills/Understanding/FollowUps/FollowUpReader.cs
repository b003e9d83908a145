using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>
/// Reads messages that lean on the last answer: "còn quý sau?", "việc thứ hai nói rõ hơn", "gửi lại dạng bảng". The grammar
/// (<c>Grammar/followups.txt</c>) must account for the whole of such a message; whatever says more is a request of its own.
/// </summary>
public sealed class FollowUpReader
{
    /// <summary>Longer messages say all there is to say.</summary>
    private const int MostWords = 60;

    private static readonly TimeSpan FreshFor = TimeSpan.FromHours(2);
    private static readonly TimeSpan OldAfter = TimeSpan.FromDays(7);

    private readonly TimeReader _times = new();
    private readonly PointedReader _pointed;
    private readonly ChangedSlots _changed;

    /// <summary>Creates a reader.</summary>
    public FollowUpReader() => (_pointed, _changed) = (new PointedReader(_times), new ChangedSlots(_times));

    /// <summary>Reads a message. Any text is read; nothing throws.</summary>
    /// <param name="text">The message as sent.</param>
    /// <param name="memory">What the last answer left in mind; null when nothing was said before.</param>
    /// <param name="alone">What the message was read as by itself.</param>
    /// <param name="asker">Who asks, and when.</param>
    /// <param name="office">What is asked about.</param>
    /// <returns>Null when the message stands by itself.</returns>
    public FollowUp? Read(string text, Recollection? memory, IReadOnlyList<Understood> alone, Asker asker, Office office) =>
        Read(HeardMessage.Of(text, _times, asker, office), memory, alone);

    /// <summary>Reads a message that was taken apart.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="memory">What the last answer left in mind; null when nothing was said before.</param>
    /// <param name="alone">What the message was read as by itself.</param>
    /// <returns>Null when the message stands by itself.</returns>
    public FollowUp? Read(HeardMessage heard, Recollection? memory, IReadOnlyList<Understood> alone)
    {
        ArgumentNullException.ThrowIfNull(heard);
        ArgumentNullException.ThrowIfNull(alone);
        var refused = alone is [{ Request: ChatRequest or HelpRequest } or { Request: UnknownRequest, Confidence: 1 }];
        if (heard.Strict.Message.Words.Count is 0 or > MostWords)
        {
            return null;
        }

        var age = memory is null ? MemoryAge.Gone : AgeOf(memory, heard.Asker);
        return Read(heard.Strict, heard.StrictWords) ?? (heard.Forgiving is { } forgiving ? Read(forgiving, heard.ForgivingWords!) : null);

        FollowUp? Read(Reading reading, LeaningWords words)
        {
            var message = new LeaningMessage(reading, age == MemoryAge.Gone ? null : memory, age, alone.Count > 0 ? alone[0] : null, words);

            // To write something is none of the assistant's business, but to write its own answer shorter is.
            return ViewReader.Rewriting(message) ?? (alone.Count > 1 || refused ? null : Meaning(message));
        }
    }

    private static MemoryAge AgeOf(Recollection memory, Asker asker)
    {
        var passed = asker.Now - memory.At;
        return passed > OldAfter ? MemoryAge.Gone
            : passed <= FreshFor && memory.At.ToOffset(asker.Now.Offset).Date == asker.Now.Date ? MemoryAge.Fresh
            : MemoryAge.Old;
    }

    private FollowUp? Meaning(LeaningMessage message)
    {
        if (ViewReader.Dialog(message) is { } dialog)
        {
            return dialog;
        }

        // While one thing is being spoken of, "phối hợp thì sao" asks about it; else it narrows the list.
        var singled = message.Memory is { Focus: not null } or { Request: ExplainRequest };
        return ViewReader.Read(message) ?? ChainReader.Read(message) ?? PointedMeetingReader.Read(message) ?? PointedDecisionReader.Read(message) ?? _pointed.Read(message) ?? OtherTaskReader.Read(message)
            ?? (singled ? UnspokenReader.Read(message) ?? _changed.Read(message) : _changed.Read(message) ?? UnspokenReader.Read(message));
    }
}
