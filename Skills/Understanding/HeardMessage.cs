using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Skills.Understanding;

/// <summary>A message with everything that was found in it: taken apart once, for all who ask what it means. Safe for many threads.</summary>
public sealed class HeardMessage
{
    private readonly Lazy<Reading?> _forgiving;
    private readonly Lazy<LeaningWords> _strictWords;
    private readonly Lazy<LeaningWords?> _forgivingWords;

    private HeardMessage(string text, Reading reading)
    {
        (Text, Strict) = (text, reading);
        _forgiving = new(() => Strict.Message.Words.Any(word => word.Marks.Length > 0) ? ReadingFactory.ForgivingMarks(Strict) : null);
        _strictWords = new(() => new LeaningWords(Strict));
        _forgivingWords = new(() => Forgiving is { } forgiving ? new LeaningWords(forgiving) : null);
    }

    /// <summary>The same message of another person.</summary>
    private HeardMessage(HeardMessage heard, Asker asker)
    {
        (Text, Strict) = (heard.Text, heard.Strict with { Asker = asker });
        _forgiving = new(() => heard.Forgiving is { } forgiving ? forgiving with { Asker = asker } : null);
        (_strictWords, _forgivingWords) = (heard._strictWords, heard._forgivingWords);
    }

    /// <summary>The message as sent.</summary>
    public string Text { get; }

    /// <summary>Who asks, and when.</summary>
    public Asker Asker => Strict.Asker;

    /// <summary>What is asked about.</summary>
    public Office Office => Strict.Office;

    /// <summary>What was found in it; marks that differ from the grammar's are not forgiven.</summary>
    internal Reading Strict { get; }

    /// <summary>The same with such marks forgiven; null for a message without marks.</summary>
    internal Reading? Forgiving => _forgiving.Value;

    /// <summary>What <see cref="Strict"/> says of leaning on an answer.</summary>
    internal LeaningWords StrictWords => _strictWords.Value;

    /// <summary>What <see cref="Forgiving"/> says of leaning on an answer; null where that is.</summary>
    internal LeaningWords? ForgivingWords => _forgivingWords.Value;

    /// <summary>Takes a message apart. Any text is read; nothing throws.</summary>
    internal static HeardMessage Of(string text, TimeReader times, Asker asker, Office office)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(office);
        return new HeardMessage(text, ReadingFactory.Read(text, Message.Of(text, office.Typing), times, asker, office));
    }

    /// <summary>
    /// The same message said by somebody else. What was found in it holds only for askers of the same organisation and unit on the same day, and
    /// where its times do not hang on the clock: see <see cref="Remembering.RememberedMessages"/>.
    /// </summary>
    internal HeardMessage SaidBy(Asker asker) => new(this, asker);

    /// <summary>The same message with nothing in it of who said it.</summary>
    internal HeardMessage SaidByNobody() => new(Text, Strict with { Asker = Asker with { Id = "", Name = null, Standing = new Standing.Unlisted() } });
}
