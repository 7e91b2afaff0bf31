"""Plain breadth-first search of igraph (C) and NetworkX on the graph that search.ts wrote.

    python3 -m venv /some/folder && /some/folder/bin/pip install igraph networkx
    /some/folder/bin/python bench/peers/peers.py FILE
"""

import array
import statistics
import sys
import time

import igraph
import networkx


def timed(search, rounds):
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        reached = search()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken), reached


numbers = array.array("i")
with open(sys.argv[1], "rb") as file:
    numbers.frombytes(file.read())
nodes, start = numbers[0], numbers[1]
links = list(zip(numbers[2::2], numbers[3::2]))

graph = igraph.Graph(n=nodes, edges=links, directed=True)
taken, reached = timed(lambda: len(graph.bfs(start, mode="out")[0]), 7)
print(f"igraph: {taken:.2f} ms, {reached} nodes")

if nodes <= 100_000:
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(nodes))
    graph.add_edges_from(links)
    taken, reached = timed(lambda: 1 + sum(1 for _ in networkx.bfs_edges(graph, start)), 5)
    print(f"NetworkX: {taken:.2f} ms, {reached} nodes")
