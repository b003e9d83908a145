namespace Assistant.Testing.Documents;

/// <summary>Counts numbered items the way a word processor does: a new item of a level starts the levels below it anew.</summary>
public sealed class OutlineNumbers
{
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
    private readonly int[] _counts = new int[3];

    /// <summary>The number of the next item of a level, as it is printed: "II.", "3.", "b)".</summary>
    public string Next(int level)
    {
        var count = ++_counts[level];
        Array.Clear(_counts, level + 1, _counts.Length - level - 1);
        return level switch
        {
            0 => Romans[count - 1] + ".",
            1 => $"{count}.",
            _ => $"{(char)('a' + count - 1)})",
        };
    }
}
