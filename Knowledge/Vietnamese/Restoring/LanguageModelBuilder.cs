namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>Counts running text and phrases into a <see cref="LanguageModel"/>.</summary>
internal sealed class LanguageModelBuilder
{
    private const float PhraseWeight = 1f;
    private const float PhraseWordWeight = 0.35f;
    private const float CompoundWeight = 0.6f;
    private const float CompoundWordWeight = 0.1f;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal) { ["<.>"] = LanguageModel.Stop, ["<?>"] = LanguageModel.Unknown };
    private readonly List<float> _singles = [1, 1];
    private readonly Dictionary<long, float> _pairs = [];
    private readonly Dictionary<long, float> _triples = [];

    /// <summary>Adds running text; a line break in the middle of a sentence is a blank.</summary>
    public LanguageModelBuilder AddProse(string text)
    {
        var ids = new List<int> { LanguageModel.Stop };
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (!char.IsLower(line[0]) && ids[^1] != LanguageModel.Stop)
            {
                ids.Add(LanguageModel.Stop);
            }

            AddLine(line, ids);
        }

        ids.Add(LanguageModel.Stop);
        Count(ids, 1, 1);
        return this;
    }

    /// <summary>Adds set phrases, one or several (between semicolons) a line; lines that begin with # are remarks.</summary>
    public LanguageModelBuilder AddPhrases(string text)
    {
        foreach (var line in text.Split('\n').Where(line => !line.StartsWith('#')))
        {
            foreach (var phrase in line.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var ids = new List<int>();
                AddLine(phrase, ids);
                Count(ids, PhraseWordWeight, PhraseWeight);
            }
        }

        return this;
    }

    /// <summary>
    /// Adds compounds by their first syllable: "kinh: phí tế_thị_trường" is "kinh phí" and "kinh tế thị trường"; lines that
    /// begin with # are remarks.
    /// </summary>
    public LanguageModelBuilder AddCompounds(string text)
    {
        foreach (var line in text.Split('\n').Where(line => !line.StartsWith('#')))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            foreach (var rest in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                List<int> ids = [.. $"{line[..colon]}_{rest}".Split('_').Select(syllable => IdOf(Letters.Normalise(syllable)))];
                Count(ids, CompoundWordWeight, CompoundWeight);
            }
        }

        return this;
    }

    /// <summary>The model of everything that was added.</summary>
    public LanguageModel Build() => new(_ids, [.. _singles], _pairs, _triples);

    private void AddLine(string line, List<int> ids)
    {
        foreach (var token in LineTokens.Of(line))
        {
            var word = TokenClasses.Of(line, token);
            if (!IsInitial(word) && (token.Kind != TokenKind.Stop || (ids.Count > 0 && ids[^1] != LanguageModel.Stop)))
            {
                ids.Add(IdOf(word));
            }
        }
    }

    /// <summary>The initial of a name ("ông Trần Văn T.") is no word: in a damaged text such a letter is what is left of one.</summary>
    private static bool IsInitial(string word) => word.Length == 1 && char.IsAsciiLetter(word[0]) && !"aeiouy".Contains(word[0], StringComparison.Ordinal);

    private int IdOf(string word)
    {
        if (!_ids.TryGetValue(word, out var id))
        {
            id = _ids.Count;
            _ids.Add(word, id);
            _singles.Add(0);
        }

        return id;
    }

    private void Count(List<int> ids, float wordWeight, float chainWeight)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            _singles[ids[i]] += wordWeight;
            if (i + 1 < ids.Count)
            {
                Add(_pairs, LanguageModel.Pair(ids[i], ids[i + 1]), chainWeight);
            }

            if (i + 2 < ids.Count)
            {
                Add(_triples, LanguageModel.Triple(ids[i], ids[i + 1], ids[i + 2]), chainWeight);
            }
        }
    }

    private static void Add(Dictionary<long, float> counts, long key, float weight) =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += weight;
}
