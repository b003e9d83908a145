using Assistant.Knowledge.Time;

namespace Assistant.Skills.Understanding;

/// <summary>Reads a part of a message as if nothing else were said: "thứ Hai sang 9h" holds two times, not one.</summary>
internal static class ReadingPart
{
    private const int LongestDay = 4;

    private static readonly TimeReader Times = new();

    /// <summary>The words from one up to another by themselves; their places stay those of the message.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="first">The first word.</param>
    /// <param name="end">The word after the last; more than <paramref name="first"/>.</param>
    public static Reading Of(Reading reading, int first, int end)
    {
        var message = reading.Message;
        var (from, to) = (message.Words[first].Start, message.Words[end - 1].End);
        var alone = string.Concat(new string(' ', from), message.Text.AsSpan(from, to - from), new string(' ', message.Text.Length - to));
        var times = Times.Read(alone, reading.Asker.Now);
        var fresh = ReadingFactory.Read(message, times.Count > 0 ? times : AtTheEnd(reading, first, end), reading.Asker, reading.Office);
        return (reading.Subject.AnyMarks ? ReadingFactory.ForgivingMarks(fresh) : fresh).Within(first, end);
    }

    /// <summary>A day at the very end that the words before it make doubtful: "họp giao ban mai", "hop giao ban thu hai".</summary>
    private static IReadOnlyList<TimeExpression> AtTheEnd(Reading reading, int first, int end)
    {
        var message = reading.Message;
        for (var at = Math.Max(first + 1, end - LongestDay); at < end; at++)
        {
            var (from, to) = (message.Words[at].Start, message.Words[end - 1].End);
            if (!char.IsUpper(message.Text[from]) && Times.Read(message.Text[from..to], reading.Asker.Now) is [{ Start: 0 } day] && day.Length == to - from)
            {
                return Times.Read(string.Concat(new string(' ', from), message.Text.AsSpan(from, to - from)), reading.Asker.Now);
            }
        }

        return [];
    }
}
