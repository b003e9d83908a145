using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Functions;

/// <summary>What a function call asks for. One of the nested records.</summary>
public abstract record FunctionReading
{
    private FunctionReading()
    {
    }

    /// <summary>It was understood.</summary>
    /// <param name="Request">The request that it makes.</param>
    /// <param name="Page">The page of the answer that is wanted, from 1.</param>
    public sealed record Meant(Request Request, int Page) : FunctionReading;

    /// <summary>Its arguments are wrong; nothing was done.</summary>
    /// <param name="Problems">What is wrong, in the order of the arguments; at least one.</param>
    public sealed record Refused(IReadOnlyList<ArgumentProblem> Problems) : FunctionReading;

    /// <summary>There is no function of that name.</summary>
    public sealed record NoSuchFunction : FunctionReading;
}
