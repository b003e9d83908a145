namespace Assistant.Skills.Model;

/// <summary>Why a language model was of no use. The person hears nothing of it: the answer without a model is given.</summary>
public enum ModelFailure
{
    /// <summary>Nobody answers at its address, the connection broke, or it has not answered for a while and is left alone.</summary>
    Unreachable,

    /// <summary>It said nothing in time, or did not come to an end.</summary>
    Slow,

    /// <summary>It asks to be left alone for longer than anybody waits.</summary>
    Throttled,

    /// <summary>It answered with an error: its own, or one of the settings (a wrong key, name or address).</summary>
    Failed,

    /// <summary>A filter blocked the question or cut the answer.</summary>
    Filtered,

    /// <summary>It would not answer.</summary>
    Refused,

    /// <summary>What it sent cannot be read.</summary>
    Malformed,

    /// <summary>It went on calling functions beyond what one question may cost.</summary>
    OverBudget,
}
