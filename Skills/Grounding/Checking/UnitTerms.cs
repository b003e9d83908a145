using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Grounding.Checking;

/// <summary>The wordings of a unit become one term, so that "TCCB" says the same as the name in full, and half a name says something else.</summary>
internal static class UnitTerms
{
    /// <summary>Stands where no name goes on.</summary>
    private const string Edge = "#";

    /// <summary>The terms, with every unit that the plans name as one.</summary>
    public static IReadOnlyList<Term> Joined(IReadOnlyList<Term> terms, UnitDirectory units, string organization)
    {
        var (words, places) = Words(terms);
        var joined = new List<Term>(terms.Count);
        var next = 0;
        foreach (var mention in units.FindMentions(words, organization))
        {
            if (mention is not { Match: UnitMatch.One { Unit: var unit }, Strength: AliasStrength.Name } || !units.IsWording(string.Join(' ', words.Skip(mention.First).Take(mention.End - mention.First))))
                continue;
            var first = places[mention.First];
            joined.AddRange(terms.Skip(next).Take(first - next));
            joined.Add(new Term(TermKind.Unit, $"{unit.Organization}|{unit.Name}", terms[first].Join));
            next = places[mention.End - 1] + 1;
        }

        joined.AddRange(terms.Skip(next));
        return joined;
    }

    /// <summary>The folded words, an edge at every other term and at the end of each sentence, and the term of each.</summary>
    private static (List<string> Words, List<int> Places) Words(IReadOnlyList<Term> terms)
    {
        var (words, places) = (new List<string>(terms.Count), new List<int>(terms.Count));
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Join == TermJoin.Break)
                Add(Edge, i);
            Add(terms[i].Kind == TermKind.Word && Folding.FoldToWords(terms[i].Value) is { Length: > 0 } folded ? folded : Edge, i);
        }

        return (words, places);

        void Add(string word, int place)
        {
            words.Add(word);
            places.Add(place);
        }
    }
}
