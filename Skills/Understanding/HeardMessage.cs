using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding;

/// <summary>A message with everything that was found in it: taken apart once, for all who ask what it means.</summary>
public sealed class HeardMessage
{
    private readonly Lazy<Reading?> _forgiving;

    private HeardMessage(string text, Asker asker, Office office, Reading reading)
    {
        (Text, Asker, Office, Strict) = (text, asker, office, reading);
        _forgiving = new(() => reading.Message.Words.Any(word => word.Marks.Length > 0) ? ReadingFactory.ForgivingMarks(reading) : null);
    }

    /// <summary>The message as sent.</summary>
    public string Text { get; }

    /// <summary>Who asks, and when.</summary>
    public Asker Asker { get; }

    /// <summary>What is asked about.</summary>
    public Office Office { get; }

    /// <summary>What was found in it; marks that differ from the grammar's are not forgiven.</summary>
    internal Reading Strict { get; }

    /// <summary>The same with such marks forgiven; null for a message without marks.</summary>
    internal Reading? Forgiving => _forgiving.Value;

    /// <summary>Takes a message apart. Any text is read; nothing throws.</summary>
    internal static HeardMessage Of(string text, TimeReader times, Asker asker, Office office)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(office);
        return new HeardMessage(text, asker, office, ReadingFactory.Read(text, Message.Of(text, office.Typing), times, asker, office));
    }
}
