using Assistant.Knowledge.Time.Grammar;

namespace Assistant.Knowledge.Time;

/// <summary>
/// Finds what a text says about time, in Vietnamese with or without marks and in English. Stateless; safe for many threads.
/// <para>What was left out is filled in from now: a week starts on Monday; "thứ Hai" is the coming Monday, today included; "ngày 10"
/// the coming 10th, today included; "10/6" and "tháng 3" are this year's unless over by more than half a year, then next year's;
/// a quarter or half-year is this year's; a clock time is today's unless over by more than twelve hours, and one to five o'clock
/// without a part of the day is in the afternoon. "hôm" and "vừa rồi" turn to the past, "tới" to the future.</para>
/// </summary>
public sealed class TimeReader
{
    /// <summary>The years around which time is reckoned; a clock outside them finds nothing.</summary>
    private const int FirstYear = 1900, LastYear = 2900;

    /// <summary>The expressions of a text in order; they do not overlap. Empty where there is none.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="now">When it is read; its offset is the offset of every instant found.</param>
    public IReadOnlyList<TimeExpression> Read(string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (now.Year is < FirstYear or > LastYear)
            return [];
        var line = TokenLine.Of(text);
        var grammar = new ExpressionGrammar(line, new Anchor(now));
        var found = new List<TimeExpression>();
        for (var i = 0; i < line.Count;)
        {
            var token = line[i];
            var canBegin = !token.Blocked && (token.IsNumber || token.Word != TimeWord.None || token.OpensName);
            if (canBegin && grammar.TryRead(i, out var next) is { } expression && next > i)
            {
                found.Add(expression);
                i = next;
            }
            else
                i++;
        }

        return found;
    }
}
