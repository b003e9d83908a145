using Assistant.Knowledge.Plans;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Reads messages that ask where the plan comes from that was spoken of last: "kế hoạch này căn cứ vào đâu".</summary>
internal static class ChainReader
{
    private const double Sure = 0.9;

    /// <summary>What the message means; null when it asks for no such thing, or nothing was spoken of.</summary>
    public static FollowUp? Read(LeaningMessage message)
    {
        if (message.Memory is not { Things.Count: > 0 } memory || message.Reading.Plans.Count > 0 || message.WholePhrase("chain-of-plan") is null)
            return null;
        var spoken = memory.Focus is { } focus && focus < memory.Things.Count ? [memory.Things[focus]] : memory.Things;
        var plans = spoken.Select(thing => thing.Source).Distinct(StringComparer.Ordinal).Select(message.Reading.Office.Library.FindBySource).OfType<Plan>().ToList();
        var request = new PlanChainRequest(plans is [var only] ? PlanChainRequest.NameOf(only) : "", UnitSlot.Of(message.Reading, subjects: false).Unit ?? message.Asker.Unit);
        return plans.Count == 0 ? null
            : new FollowUp.Asks(message.Understand(request, Sure, plans.Count == 1 ? null : new Clarification("source", TaskSlot.NamesOf(plans))), null);
    }
}
