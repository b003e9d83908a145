namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>How many words of a text were read, in their order.</summary>
public static class WordAccuracy
{
    /// <summary>The share of the words of <paramref name="written"/> that <paramref name="read"/> holds in the same order.</summary>
    public static double Of(string written, string read)
    {
        var (one, other) = (written.Split(' '), read.Split(' '));
        var longest = new int[one.Length + 1, other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
                longest[i, j] = one[i - 1] == other[j - 1] ? longest[i - 1, j - 1] + 1 : Math.Max(longest[i - 1, j], longest[i, j - 1]);
        }

        return (double)longest[one.Length, other.Length] / one.Length;
    }
}
