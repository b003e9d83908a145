using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Understanding;

/// <summary>
/// Whether a message was typed with marks. An abbreviation that was written out ("j" to "gì") brings marks into a message whose
/// writer types none; its other words are still to be read as unmarked.
/// </summary>
internal static class TypedMarks
{
    /// <summary>The repaired text for readers that weigh marks: without any where the writer typed none; every place stays where it was.</summary>
    /// <param name="typed">The message as sent.</param>
    /// <param name="repaired">The message as it was meant.</param>
    public static string Kept(string typed, string repaired)
    {
        if (typed.Any(IsMarked))
        {
            return repaired;
        }

        // Telex and VNI keys are marks too: where most words got theirs by the repair, the writer typed them.
        var words = repaired.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => word.Any(IsMarked)) is var marked && (marked == 0 || marked * 2 >= words.Length)
            ? repaired
            : string.Create(repaired.Length, repaired, static (span, text) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = IsMarked(text[i]) && Folding.Fold(text[i].ToString()) is [var plain] ? char.IsUpper(text[i]) ? char.ToUpperInvariant(plain) : plain : text[i];
                }
            });
    }

    private static bool IsMarked(char c) => c >= 0x80 && char.IsLetter(c);
}
