using Assistant.Skills.Functions.Slots;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Functions;

/// <summary>One function: its arguments, and the request that a call of it makes. Words about it stand in <see cref="FunctionTexts"/>.</summary>
/// <param name="Name">Its name, unique in the catalogue: a thing and a deed, in lower case.</param>
/// <param name="Slots">Its arguments, in the order shown.</param>
/// <param name="Build">Makes the request; null where the arguments are wrong, which the call then knows.</param>
internal sealed record FunctionForm(string Name, IReadOnlyList<Slot> Slots, Func<FunctionCall, Request?> Build)
{
    /// <summary>Whether it would have something stored: it is only ever prepared, and needs the person's approval.</summary>
    public bool Writes { get; init; }
}
