using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Vietnamese;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Tests.Search;

/// <summary>The plans that questions are asked of: the five sample plans as somebody of the Sở asks them, or one other plan.</summary>
public sealed class AskedOffice
{
    private const string Ward = "003";

    private static readonly TextRestorer Restorer = new();
    private static readonly PlanReader Reader = new();
    private static readonly HashSet<string> Own = [.. SampleCorpus.Load().Select(text => text.FileName).Where(name => !name.StartsWith(Ward, StringComparison.Ordinal))];
    private static readonly HashSet<string> Wards = [.. SampleCorpus.Load().Select(text => text.FileName).Where(name => name.StartsWith(Ward, StringComparison.Ordinal))];
    private static readonly Lazy<PassageIndex> Five = new(() => Build(SampleCorpus.Load()));
    private readonly Dictionary<string, PassageIndex> _others = new(StringComparer.Ordinal);

    /// <summary>The passages of the plans that a question is asked of.</summary>
    public PassageIndex IndexFor(AskedQuestion asked)
    {
        if (asked.File is not { } file || !file.EndsWith(".txt", StringComparison.Ordinal))
            return Five.Value;
        if (!_others.TryGetValue(file, out var index))
            _others[file] = index = Build([SourceText.FromString(Path.GetFileName(file), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Plans", file)))]);
        return index;
    }

    /// <summary>Whose plans go first: the ward's where a question names it, else the Sở's.</summary>
    public static IReadOnlySet<string> OwnFor(AskedQuestion asked) =>
        Folding.FoldToWords(asked.Question).Contains("phuong hai an", StringComparison.Ordinal) ? Wards : Own;

    private static PassageIndex Build(IEnumerable<SourceText> texts) =>
        PassageIndex.Build(texts.Select(text => (Reader.Read(text), (SourceText?)text)), Restorer);
}
