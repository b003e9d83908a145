using Assistant.Skills.Directory;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Functions;

/// <summary>What calls of writing functions ask for, to be taken to the dialog in which a person confirms it.</summary>
public static class WriteFunctions
{
    /// <summary>The request of a call; of a reading function, and of one that there is not, <see cref="FunctionReading.NoSuchFunction"/>.</summary>
    /// <param name="call">The call, as a model made it. Nothing in it is trusted.</param>
    /// <param name="office">The units and plans that names resolve against.</param>
    /// <param name="asker">Who asks. Trusted.</param>
    public static FunctionReading RequestOf(FunctionCallContent call, Office office, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(call);
        return SkillCatalog.Writes(call.Name) ? SkillCatalog.Read(call, office, asker) : new FunctionReading.NoSuchFunction();
    }
}
