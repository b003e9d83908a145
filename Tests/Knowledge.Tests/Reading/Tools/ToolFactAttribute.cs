namespace Assistant.Knowledge.Tests.Reading.Tools;

/// <summary>A fact that needs Poppler and Tesseract: skipped with a reason where they are missing, except in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    /// <summary>Looks for the programs.</summary>
    public ToolFactAttribute() => Skip = ReadingTools.WhyNot;
}
