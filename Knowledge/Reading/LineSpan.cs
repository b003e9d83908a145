using System.Text.Json.Serialization;

namespace Assistant.Knowledge.Reading;

/// <summary>Lines of a source text, numbered from 1, both ends included.</summary>
public readonly record struct LineSpan
{
    /// <summary>Creates a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A line is below 1, or the last lies before the first.</exception>
    [JsonConstructor]
    public LineSpan(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        First = first;
        Last = last;
    }

    /// <summary>The first line.</summary>
    public int First { get; }

    /// <summary>The last line, included.</summary>
    public int Last { get; }

    /// <summary>The span of one line.</summary>
    public static LineSpan Of(int line) => new(line, line);

    /// <summary>Whether the line lies in the span.</summary>
    public bool Contains(int line) => First <= line && line <= Last;

    /// <summary>The smallest span that holds both.</summary>
    public LineSpan Through(LineSpan other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));
}
