using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>An order that closes a message and says nothing of its own: "…, sửa lại giúp em với".</summary>
internal static class ClosingOrder
{
    private const int Longest = 9;

    private static readonly PhraseList Orders = PhraseBook.Embedded["closing-order"];

    /// <summary>The reading without it.</summary>
    public static Reading Without(Reading reading)
    {
        for (var at = Math.Max(reading.Subject.First + 1, reading.Subject.End - Longest); at < reading.Subject.End; at++)
        {
            if (Orders.LongestAt(reading.Subject, at) is { } order && order.End == reading.Subject.End && (WordGap.HasBreak(reading.Message, at) || order.End - at > 1))
            {
                return reading with { Subject = reading.Subject with { End = at } };
            }
        }

        return reading;
    }
}
