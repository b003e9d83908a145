using System.Reflection;

namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>Everything the restorer knows: the language model, the confusions, the abbreviations. It never changes.</summary>
internal sealed class RestoringModel
{
    private const string Folder = "restoring/";

    private RestoringModel(LanguageModel language, Confusions confusions, Abbreviations abbreviations)
    {
        Language = language;
        Syllables = new SyllableTrie(language, confusions);
        Abbreviations = abbreviations;
    }

    /// <summary>How likely words follow each other.</summary>
    public LanguageModel Language { get; }

    /// <summary>The known syllables, searched through the confusions.</summary>
    public SyllableTrie Syllables { get; }

    /// <summary>The abbreviations whose right form is known.</summary>
    public Abbreviations Abbreviations { get; }

    /// <summary>Builds the model of the texts in this assembly: the phrases, the prose, and the sample plans that have their marks.</summary>
    /// <param name="leaveOut">Resource names to leave out, so that a text can be tried that the model never saw.</param>
    public static RestoringModel Load(Func<string, bool>? leaveOut = null)
    {
        var assembly = typeof(RestoringModel).Assembly;
        var builder = new LanguageModelBuilder();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Where(name => leaveOut?.Invoke(name) != true))
        {
            if (name.StartsWith(Folder + "phrases-", StringComparison.Ordinal))
            {
                builder.AddPhrases(Read(assembly, name));
            }
            else if (name.StartsWith(Folder + "words-", StringComparison.Ordinal))
            {
                builder.AddCompounds(Read(assembly, name));
            }
            else if (name.StartsWith(Folder + "prose-", StringComparison.Ordinal))
            {
                builder.AddProse(Read(assembly, name));
            }
            else if (name.StartsWith("corpus/", StringComparison.Ordinal) && Read(assembly, name) is var plan && HasMarks(name, plan))
            {
                builder.AddProse(plan);
            }
        }

        return new RestoringModel(
            builder.Build(),
            Confusions.Parse(Read(assembly, Folder + "confusions.txt")),
            Abbreviations.Parse(Read(assembly, Folder + "abbreviations.txt")));
    }

    private static bool HasMarks(string name, string plan) =>
        DamageDetector.Detect(Reading.SourceText.FromString(name, plan)) == Damage.None;

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
