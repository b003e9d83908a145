using System.Collections.Frozen;

namespace Assistant.Skills.Understanding.Grammar;

/// <summary>What phrases are looked for in: words, the slots among them, and the part that is not padding.</summary>
/// <param name="Words">The words.</param>
/// <param name="Slots">The slots, in any order; they may overlap.</param>
/// <param name="First">The first word after greetings and padding.</param>
/// <param name="End">The word after the last that is not padding.</param>
/// <param name="AnyMarks">Whether wrong marks are forgiven.</param>
internal sealed record Subject(IReadOnlyList<MessageWord> Words, IReadOnlyList<Slot> Slots, int First, int End, bool AnyMarks)
{
    /// <summary>Words whose marks are right beside their neighbour's, as in "hợp pháp": nothing is forgiven of them. Empty for none.</summary>
    public IReadOnlySet<int> Settled { get; init; } = FrozenSet<int>.Empty;

    /// <summary>Whether wrong marks of a word are forgiven.</summary>
    public bool Forgives(int at) => AnyMarks && !Settled.Contains(at);
}
