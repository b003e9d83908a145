using System.Globalization;

namespace Assistant.Skills.Grounding;

/// <summary>The name by which a model calls a piece of evidence within one question: "S1", "S2" …</summary>
/// <param name="Number">Its place among the pieces, from 1.</param>
public readonly record struct EvidenceId(int Number)
{
    private const int MostDigits = 3;

    /// <summary>Reads an id as it was offered; null for anything else.</summary>
    public static EvidenceId? Parse(string? text) =>
        text is ['S', >= '1' and <= '9', ..] && text.Length <= 1 + MostDigits && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new EvidenceId(number)
            : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"S{Number}");
}
