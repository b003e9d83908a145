using Assistant.Knowledge.Vietnamese;

namespace Assistant.Testing.Model;

/// <summary>Vectors of texts by their folded words, the same on every machine: texts that share words are near each other.</summary>
public static class WordBag
{
    /// <summary>The vector of a text, of length 1; an empty text has the first axis.</summary>
    public static float[] Embed(string text, int dimensions)
    {
        var vector = new float[dimensions];
        foreach (var word in Folding.Fold(text).Split([' ', '\n', '\t', ',', '.', ';', ':', '?', '!', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries))
            vector[Place(word, dimensions)]++;
        var length = MathF.Sqrt(vector.Sum(each => each * each));
        if (length == 0)
            vector[0] = length = 1;
        return [.. vector.Select(each => each / length)];
    }

    /// <summary>FNV-1a: <see cref="string.GetHashCode()"/> differs from run to run.</summary>
    private static int Place(string word, int dimensions)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
            hash = (hash ^ letter) * 16777619u;
        return (int)(hash % (uint)dimensions);
    }
}
