using System.Text.Json.Serialization;

namespace Assistant.Skills.Functions.Answers;

/// <summary>What became of a function call.</summary>
[JsonConverter(typeof(KebabEnum<FunctionOutcome>))]
public enum FunctionOutcome
{
    /// <summary>It was answered; where there are no rows, nothing fits.</summary>
    Answered,

    /// <summary>It would store something, and only shows what. A person has to confirm it.</summary>
    Prepared,

    /// <summary>Something must be asked back first.</summary>
    Unclear,

    /// <summary>It is about a plan that is not loaded, and is not answered from others.</summary>
    PlanNotLoaded,

    /// <summary>The person who asks may not have it.</summary>
    NotPermitted,

    /// <summary>Its arguments are wrong; nothing was done.</summary>
    WrongArguments,
}
