using System.Buffers;
using System.Globalization;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>A word of a message and what stands between it and the word before.</summary>
/// <param name="gap">Blanks and punctuation before it.</param>
/// <param name="text">As typed or as repaired.</param>
/// <param name="kind">What it is.</param>
internal sealed class TypedWord(string gap, string text, TypedKind kind)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?:\n-\"");

    /// <summary>The form in which it is compared.</summary>
    public WordForm Form { get; } = WordForm.Of(text);

    /// <summary>Blanks and punctuation before it.</summary>
    public string Gap { get; } = gap;

    /// <summary>As typed or as repaired.</summary>
    public string Text { get; } = text;

    /// <summary>What it is.</summary>
    public TypedKind Kind { get; } = kind;

    /// <summary>Whether only a blank stands between it and the word before.</summary>
    public bool Follows => Gap.Length > 0 && Gap.AsSpan().IndexOfAnyExcept(' ') < 0;

    /// <summary>Whether a sentence or a line begins with it.</summary>
    public bool Begins => Gap.AsSpan().ContainsAny(Stops);

    /// <summary>Whether its first letter is a capital.</summary>
    public bool IsCapital => Text.Length > 0 && char.IsUpper(Text[0]);

    /// <summary>Whether it has several letters and all are capitals.</summary>
    public bool IsUpper => Text.Length > 1 && !HasLower(Text);

    /// <summary>Whether capitals stand within it ("GDTrH").</summary>
    public bool IsInner => HasUpper(Text.AsSpan(Math.Min(Text.StartsWith("DD", StringComparison.Ordinal) ? 2 : 1, Text.Length))) && HasLower(Text);

    /// <summary>The same word written otherwise, in the case in which it was typed.</summary>
    public TypedWord As(string lower) => new(Gap, InCase(lower), TypedKind.Word);

    /// <summary>A word of its letters in the place of this one.</summary>
    public TypedWord Part(string text) => new(Gap, text, TypedKind.Word);

    private static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    private string InCase(string lower) =>
        IsUpper ? lower.ToUpperInvariant()
        : IsCapital ? string.Concat(lower[..1].ToUpper(CultureInfo.InvariantCulture), lower.AsSpan(1))
        : lower;
}
