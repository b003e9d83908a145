using System.Globalization;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>A button of a digest that was pressed, as its card has it: nothing in it is believed.</summary>
/// <param name="Row">The row.</param>
/// <param name="Deed">What is wanted.</param>
/// <param name="Rows">All rows of the card.</param>
internal sealed record DigestPress(long Row, DigestDeed Deed, IReadOnlyList<long> Rows)
{
    private const int MostRows = 50;

    /// <summary>Reads what a card sent; null when it is misshapen.</summary>
    public static DigestPress? Read(CardForm form) => RowOf(form.Reminder) is { } row && DeedOf(form) is { } deed
        ? new DigestPress(row, deed, [.. (form.Values.GetValueOrDefault(DigestCard.RowsName) ?? "").Split(' ').Take(MostRows).Select(RowOf).OfType<long>().Append(row).Distinct()])
        : null;

    private static long? RowOf(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;

    private static DigestDeed? DeedOf(CardForm form) => form.Action switch
    {
        DigestCard.Done => new DigestDeed.Done(),
        DigestCard.Undone => new DigestDeed.Undone(),
        DigestCard.Stop => new DigestDeed.Stop(),
        DigestCard.Again when DateTimeOffset.TryParseExact(
            form.Values.GetValueOrDefault(DigestCard.UntilName), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until) => new DigestDeed.Again(until),
        _ => null,
    };
}
