using System.Text;

namespace Assistant.Knowledge.Vietnamese;

/// <summary>
/// What characters fold to, worked out once: taking each character of each text apart anew is the dearest part of comparing texts. Holds the
/// blocks that Vietnamese and English are written in; others are taken apart as they come.
/// </summary>
internal static class FoldingTable
{
    /// <summary>Beyond the general punctuation.</summary>
    private const int Size = 0x2070;

    /// <summary>Stands for a character that is not held, or that folds to several.</summary>
    private const char Other = '\uFFFF';

    /// <summary>Stands for a character that vanishes.</summary>
    private const char Nothing = '\0';

    private static readonly (int First, int End)[] Blocks = [(0x0001, 0x0370), (0x1E00, 0x1F00), (0x2000, 0x2070)];

    private static readonly char[] Folded = Fill();

    /// <summary>Folds a character that folds to at most one.</summary>
    /// <param name="c">The character.</param>
    /// <param name="folded">What it folds to; null where it vanishes.</param>
    /// <returns>False where it must be taken apart.</returns>
    public static bool TryFold(char c, out char? folded)
    {
        var held = c < Size ? Folded[c] : Other;
        folded = held == Nothing ? null : held;
        return held != Other;
    }

    /// <summary>What a character folds to, found out by taking it apart.</summary>
    public static string TakeApart(char c)
    {
        if (char.IsSurrogate(c))
        {
            return Folding.Vanishes(c) ? "" : Folding.FoldBase(c).ToString();
        }

        var folded = new StringBuilder();
        foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
        {
            if (!Folding.Vanishes(part))
            {
                folded.Append(Folding.FoldBase(part));
            }
        }

        return folded.ToString();
    }

    private static char[] Fill()
    {
        var table = new char[Size];
        Array.Fill(table, Other);
        foreach (var (first, end) in Blocks)
        {
            for (var c = first; c < end; c++)
            {
                table[c] = TakeApart((char)c) switch
                {
                    "" => Nothing,
                    [var single] => single,
                    _ => Other,
                };
            }
        }

        return table;
    }
}
