using Assistant.Bot.Graph.Lists;

namespace Assistant.Bot.ListEdits;

/// <summary>Whole numbers out of columns.</summary>
internal static class WholeNumber
{
    /// <summary>The number; null for none. One with a fraction, or beyond all bounds, becomes one that no check lets pass.</summary>
    public static int? Of(FieldValue value) => value is not FieldValue.Number { Value: var number }
        ? null
        : number is >= 0 and <= int.MaxValue && decimal.Truncate(number) == number ? (int)number : -1;
}
