using System.Text.Json.Serialization;
using Assistant.Skills.Functions.Answers;

namespace Assistant.Skills.Functions;

/// <summary>What is wrong with an argument of a function call.</summary>
[JsonConverter(typeof(KebabEnum<ArgumentFault>))]
public enum ArgumentFault
{
    /// <summary>It must be given and is not.</summary>
    Missing,

    /// <summary>The function has no argument of that name.</summary>
    Unknown,

    /// <summary>It is no text.</summary>
    NotText,

    /// <summary>It holds signs that no text holds, such as a null character.</summary>
    ControlCharacters,

    /// <summary>It is longer than is taken.</summary>
    TooLong,

    /// <summary>It is no day written yyyy-MM-dd.</summary>
    NotADay,

    /// <summary>It is no day with a time of day.</summary>
    NotAnInstant,

    /// <summary>It is no time of day written HH:mm.</summary>
    NotATime,

    /// <summary>It is none of the names that can be given.</summary>
    NotAChoice,

    /// <summary>It is no whole number.</summary>
    NotANumber,

    /// <summary>It is neither true nor false.</summary>
    NotYesOrNo,

    /// <summary>It is no list of texts.</summary>
    NotAList,

    /// <summary>It is no length of time of ISO 8601.</summary>
    NotALength,

    /// <summary>It is a day or number that cannot be.</summary>
    OutOfRange,

    /// <summary>The last day lies before the first, or the end not after the beginning.</summary>
    EndsBeforeStart,

    /// <summary>No plan names such a unit.</summary>
    UnknownUnit,

    /// <summary>Several units are called so.</summary>
    SeveralUnits,

    /// <summary>No such plan is loaded.</summary>
    UnknownPlan,

    /// <summary>The plan holds no such task.</summary>
    UnknownTask,

    /// <summary>It says the same as another argument, and only one of them can be given.</summary>
    Contradicts,

    /// <summary>The arguments of the call are no JSON object.</summary>
    NotAnObject,
}
