using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Model;

/// <summary>What a model made of a message that the grammar was not sure of. One of the nested records.</summary>
public abstract record Choice
{
    private Choice()
    {
    }

    /// <summary>It was not asked: there is none, or the grammar was sure.</summary>
    public sealed record NotAsked : Choice;

    /// <summary>These requests; they are answered, or their cards opened, as if the grammar had read them.</summary>
    /// <param name="Requests">At least one.</param>
    /// <param name="End">How it came to them.</param>
    public sealed record Chosen(IReadOnlyList<Understood> Requests, LoopEnd End) : Choice;

    /// <summary>Nothing that would be better than the answer without it.</summary>
    /// <param name="End">How it came to nothing.</param>
    public sealed record Nothing(LoopEnd End) : Choice;
}
