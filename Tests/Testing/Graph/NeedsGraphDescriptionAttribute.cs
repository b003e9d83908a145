using Xunit;

namespace Assistant.Testing.Graph;

/// <summary>A fact that runs where the description of Microsoft Graph is (see <see cref="GraphDouble.IsDescribed"/>), and is skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsGraphDescriptionAttribute : FactAttribute
{
    /// <summary>Looks for the description.</summary>
    public NeedsGraphDescriptionAttribute()
    {
        if (!GraphDouble.IsDescribed)
            Skip = $"No description of Microsoft Graph here: set {GraphDouble.SharedVariable} to the folder that has it.";
    }
}
